/** A font as a `data:` URL; the bundler reads the file. */
declare module '*.woff2?inline' {
  const url: string;
  export { url as default };
}
