import {chromium} from '@playwright/test'
import Chromium from '@sparticuz/chromium'
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path'
const types={'.html':'text/html; charset=utf-8','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2','.wasm':'application/wasm','.json':'application/json'}
const [lang,...which]=process.argv.slice(2)
const root=`/tmp/loc-${lang}/site`
const srv=http.createServer((q,r)=>{let p=path.join(root,decodeURIComponent(q.url.split('?')[0]));if(p.endsWith('/'))p+='index.html';if(!fs.existsSync(p)){r.writeHead(404);return r.end()}r.writeHead(200,{'content-type':types[path.extname(p)]??'application/octet-stream'});fs.createReadStream(p).pipe(r)}).listen(0)
const port=srv.address().port
const b=await chromium.launch({executablePath:await Chromium.executablePath(),args:['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader']})
for(const w of which){const [p,view,scheme]=w.split('@');const page=await b.newPage({viewport:view==='phone'?{width:390,height:844}:view==='narrow'?{width:320,height:800}:{width:1280,height:900},colorScheme:scheme==='dark'?'dark':'light'})
await page.goto(`http://localhost:${port}/${p}`);await page.waitForTimeout(p.includes('search')?1500:200)
if(scheme==='open')for(const s of await page.locator('summary').all())await s.click({timeout:1000}).catch(()=>{})
const name=`/tmp/shots/${lang}-${(p||'home').replace(/[^a-z0-9]+/gi,'_')}-${view??'desk'}${scheme?'-'+scheme:''}.png`
await page.screenshot({path:name,fullPage:true});console.log(name)
await page.close()}
await b.close();srv.close()
