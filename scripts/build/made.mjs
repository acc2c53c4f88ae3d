// Modules that make data when they are loaded: the build loads them once and puts what they made in their place.

import { build } from 'esbuild';

// "/src/model/forest.ts"; esbuild reads this as Go does, which knows no flag `u`.
const MADE_RE =
  /[\\/]src[\\/](lexicon[\\/](?:chrome[\\/]filed|filed-words)|text[\\/]letters|model[\\/]forest)\.ts$/;

export const madeAtBuild = {
  name: 'made-at-build',
  setup({ onLoad }) {
    onLoad({ filter: MADE_RE }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const code = Buffer.from(outputFiles[0].text).toString('base64');
      const made = Object.entries(await import(`data:text/javascript;base64,${code}`));
      return {
        contents: [BYTES, ...made.map(([name, value]) => `export const ${name} = ${literal(value)};`)].join(
          '\n',
        ),
      };
    });
  },
};

// Numbers as one string: V8 keeps each number of a list in eight bytes, in the cache and in memory, and reads them one by one.
const BYTES = `function bytesOf(text) {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}`;

/** Data as the code that makes it. */
function literal(value) {
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return `new ${value.constructor.name}(bytesOf('${bytes.toString('base64')}'))`;
  }
  if (Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${literal(inner)}`)}}`;
}
