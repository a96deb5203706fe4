import http from 'node:http'; import {readFileSync,existsSync,statSync} from 'node:fs'; import {join} from 'node:path';
import {chromium} from '@playwright/test'; import Chromium from '@sparticuz/chromium';
const root=process.argv[2], base=process.argv[3]; 
const types={html:'text/html',css:'text/css',js:'text/javascript',svg:'image/svg+xml',woff2:'font/woff2',json:'application/json'};
const s=http.createServer((q,r)=>{let p=decodeURIComponent(q.url.split('?')[0]); if(p.startsWith(base))p='/'+p.slice(base.length); let f=join(root,p); if(existsSync(f)&&statSync(f).isDirectory())f=join(f,'index.html'); if(!existsSync(f)){r.writeHead(404);return r.end()} r.writeHead(200,{'content-type':types[f.split('.').pop()]??'application/octet-stream'}); r.end(readFileSync(f))}).listen(4555);
const b=await chromium.launch({executablePath: await Chromium.executablePath(), args:['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader']});
for (const spec of process.argv.slice(4)) { const [path,name,w='1280',scheme='light',open='']=spec.split('|');
 const p=await b.newPage({viewport:{width:+w,height:900},colorScheme:scheme}); await p.goto('http://localhost:4555'+base+path); if(open) for(const d of await p.$$(open)) await d.evaluate(e=>{e.open=true});
 await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:true}); await p.close(); }
await b.close(); s.close();
