import astro from 'eslint-plugin-astro'
import {defineConfig} from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Files whose tool asks for a default export, and types of packages that have one. */
const defaultExports = [
  '**/*.config.{js,mjs,ts}',
  'src/content.config.ts',
  'src/dev-toolbar/app.ts',
  'tests/browser/global-setup.ts',
  '**/*.d.ts'
]

export default defineConfig(
  {ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'content/', 'tests/golden/']},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('..', import.meta.url).pathname
      }
    },
    rules: {
      // Numbers in texts are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // With checked indexes, `!` is how to say that a group of a matching pattern is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `() => done()` says what happens; nobody reads the value.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Index signatures of `strictest` make `data['key']` the only way to write it.
      '@typescript-eslint/dot-notation': 'off'
    }
  },
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true}}]
    }
  },
  {files: defaultExports, rules: {'no-restricted-exports': 'off'}},
  // Commands talk to the terminal.
  {files: ['scripts/**', 'tests/run.ts'], rules: {'no-console': 'off'}},
  // A page without search must not hide why.
  {
    files: ['src/search/search-page.ts', 'src/search/keep.ts'],
    rules: {'no-console': ['error', {allow: ['error']}]}
  }
)
