import {chromium} from '@playwright/test'
import Chromium from '@sparticuz/chromium'
import {readFileSync, existsSync} from 'node:fs'
const browser = await chromium.launch({executablePath: await Chromium.executablePath(), args: ['--no-sandbox']})
const page = await browser.newPage({viewport:{width:1280,height:1000}})
page.on('console', (m) => m.type()==='error' && console.log('CONSOLE', m.text().slice(0,200)))
page.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0,200)))
const id = process.argv[2]!
for (let i=0;i<60;i++){ try { const r = await fetch(`http://localhost:4871/articles/${id}/`); if(r.ok) break; console.log(r.status)} catch {} await new Promise(r=>setTimeout(r,1500)) }
await page.goto(`http://localhost:4871/articles/${id}/`)
await page.locator('astro-dev-toolbar #dev-bar').focus()
await page.getByRole('button', {name: 'Curator’s desk'}).press('Enter')
const desk = page.getByRole('region', {name: 'Curator’s desk'})
await desk.getByRole('button',{name:'Save the decision'}).waitFor()
await page.screenshot({path:'/tmp/loop5-1.png'})
const fs = desk.getByRole('group',{name:'Publication of the text'})
await desk.getByText('Withhold the text').first().click()
await fs.getByRole('radio',{name:'Withhold the text'}).check()
await desk.getByRole('button',{name:'Save the decision'}).click()
await page.waitForTimeout(1500)
await fs.scrollIntoViewIfNeeded()
await page.screenshot({path:'/tmp/loop5-2.png'})
console.log('alerts', (await desk.getByRole('alert').allTextContents()).filter(Boolean))
await fs.getByLabel('Reason').fill('The author asked for it.')
await desk.getByLabel('Why',{exact:true}).fill('A letter of 3 May.')
const load = page.waitForEvent('load',{timeout:60000}).catch(()=>console.log('no reload'))
await desk.getByRole('button',{name:'Save the decision'}).click()
await load
await page.waitForTimeout(2500)
console.log('status', await desk.getByRole('status').allTextContents())
console.log(readFileSync(`/tmp/loop5-desk/corrections/${id}.yaml`,'utf8'))
console.log('page', (await page.locator('main .withheld').allTextContents()).join('|').replace(/\s+/g,' '))
await page.screenshot({path:'/tmp/loop5-3.png'})
// publish again
await desk.getByText('Withhold the text').first().click()
await fs.getByRole('radio',{name:'Publish the text'}).check()
await desk.getByLabel('Why',{exact:true}).fill('They agreed.')
const load2 = page.waitForEvent('load',{timeout:60000}).catch(()=>console.log('no reload'))
await desk.getByRole('button',{name:'Save the decision'}).click()
await load2
await page.waitForTimeout(2000)
console.log('withheld after release:', await page.locator('main .withheld').count(), (await page.locator('main .prose').first().textContent())?.slice(0,80))
await browser.close()
