/**
 * The two kinds of file that hold one icon in many sizes. Both take PNG pictures as they are, so that
 * writing them is a matter of a few lengths and names.
 */

/** @typedef {ReadonlyMap<number, Buffer>} Pictures PNG pictures by their width in pixels */

/** What Apple calls a picture of a width, at one and at two pixels a point. */
const APPLE_NAMES = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** An `.ico` for Windows: a directory with 16 bytes a picture, then the pictures. @param {Pictures} pictures */
export function icoFile(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.size);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.size, 4);
  let offset = head.length;
  [...pictures].forEach(([width, png], index) => {
    const entry = 6 + 16 * index;
    // A byte each; 0 stands for 256.
    head.writeUInt8(width % 256, entry);
    head.writeUInt8(width % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.values()]);
}

/** An `.icns` for macOS: named blocks, each with its length. @param {Pictures} pictures */
export function icnsFile(pictures) {
  const blocks = APPLE_NAMES.flatMap(([name, width]) => {
    const png = pictures.get(Number(width));
    return png === undefined ? [] : [block(String(name), png)];
  });
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} name four letters @param {Buffer} content */
function block(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
