/** The packages that this project is made of, for programs that look after such things. */
import {createHash} from 'node:crypto'
import {npmOutput} from './npm.ts'

/** CycloneDX 1.5, as far as it is looked at here. */
export interface BillOfMaterials {
  readonly serialNumber: string
  readonly metadata: {
    readonly timestamp?: string
    readonly component: {readonly name: string; readonly 'bom-ref': string}
  }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly 'bom-ref': string
    readonly purl: string
    readonly licenses?: readonly object[]
  }[]
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn: readonly string[]}[]
}

/**
 * The bill that npm makes of the lock file (`npm sbom`), without what differs from run to run: the
 * folder's name, the time, and a random number, in whose place stands one made of the content.
 */
export function billOfMaterials(): BillOfMaterials {
  const text = npmOutput('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')
  if (!text.startsWith('{')) throw new Error('npm sbom gave no bill: npm 9.8 or later is needed.')
  return steady(JSON.parse(text) as BillOfMaterials)
}

/** The same bill for the same content. */
export function steady(bill: BillOfMaterials): BillOfMaterials {
  const {component, ...rest} = bill.metadata
  const timeless = Object.entries(rest).filter(([key]) => key !== 'timestamp')
  const [name = ''] = component['bom-ref'].split('@')
  const metadata = {...Object.fromEntries(timeless), component: {...component, name}}
  const settled = {...bill, metadata}
  return {...settled, serialNumber: serialNumber({...settled, serialNumber: ''})}
}

/** A UUID of version 8 (RFC 9562, 5.8), made of the content. */
function serialNumber(content: object): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const variant = ((parseInt(hash[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return `urn:uuid:${[...parts, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`
}
