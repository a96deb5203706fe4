/**
 * CycloneDX 1.5 as JSON Schema (ECMA-424; github.com/CycloneDX/specification), cut down to what a bill
 * of npm packages holds, and stricter in what it must hold.
 */
const text = {type: 'string', minLength: 1}

const license = {
  oneOf: [
    {
      type: 'object',
      required: ['license'],
      additionalProperties: false,
      properties: {
        license: {
          type: 'object',
          additionalProperties: false,
          oneOf: [{required: ['id']}, {required: ['name']}],
          properties: {id: text, name: text}
        }
      }
    },
    {
      type: 'object',
      required: ['expression'],
      additionalProperties: false,
      properties: {expression: text}
    }
  ]
}

const component = {
  type: 'object',
  required: ['type', 'name', 'version', 'bom-ref', 'purl'],
  additionalProperties: false,
  properties: {
    type: {enum: ['library', 'application', 'framework']},
    name: text,
    group: text,
    version: text,
    'bom-ref': text,
    purl: {type: 'string', pattern: '^pkg:npm/(?:%40[^/]+/)?[^/@]+@[^@]+$'},
    scope: {enum: ['required', 'optional', 'excluded']},
    author: text,
    description: {type: 'string'},
    hashes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['alg', 'content'],
        additionalProperties: false,
        properties: {
          alg: {enum: ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']},
          content: {
            type: 'string',
            pattern: '^(?:[a-f0-9]{40}|[a-f0-9]{64}|[a-f0-9]{96}|[a-f0-9]{128})$'
          }
        }
      }
    },
    licenses: {type: 'array', minItems: 1, items: license},
    externalReferences: {
      type: 'array',
      items: {type: 'object', required: ['type', 'url'], properties: {type: text, url: text}}
    },
    properties: {
      type: 'array',
      items: {type: 'object', properties: {name: text, value: {type: 'string'}}}
    }
  }
}

export const billSchema = {
  type: 'object',
  required: ['bomFormat', 'specVersion', 'version', 'serialNumber', 'metadata', 'components'],
  additionalProperties: false,
  properties: {
    $schema: {const: 'http://cyclonedx.org/schema/bom-1.5.schema.json'},
    bomFormat: {const: 'CycloneDX'},
    specVersion: {const: '1.5'},
    serialNumber: {
      type: 'string',
      pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
    },
    version: {type: 'integer'},
    metadata: {
      type: 'object',
      required: ['component'],
      additionalProperties: false,
      properties: {
        lifecycles: {type: 'array'},
        tools: {type: 'array', items: {type: 'object', required: ['name', 'version']}},
        component
      }
    },
    components: {type: 'array', minItems: 1, uniqueItems: true, items: component},
    dependencies: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['ref'],
        additionalProperties: false,
        properties: {ref: text, dependsOn: {type: 'array', uniqueItems: true, items: text}}
      }
    }
  }
}
