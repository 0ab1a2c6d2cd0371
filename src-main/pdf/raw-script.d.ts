/** A script as text; the bundler reads the file. */
declare module '*.mjs?raw' {
  const text: string;
  export { text as default };
}
