import { deflateSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { FileContentForbiddenError, type AllowedMediaType } from '@thaw/application';
import sharp from 'sharp';
import { inspectorOf } from './inspect';

async function look(mediaType: AllowedMediaType, bytes: Buffer, pieceSize = 1_000) {
  const inspector = inspectorOf(mediaType);
  for (let at = 0; at < bytes.length; at += pieceSize) await inspector.push(bytes.subarray(at, at + pieceSize));
  return inspector.end();
}

async function faultOf(bytes: Buffer, mediaType: AllowedMediaType = 'application/pdf'): Promise<string> {
  return look(mediaType, bytes).then(
    (contents) => `taken with ${JSON.stringify(contents)}`,
    (error: unknown) => (error instanceof FileContentForbiddenError ? error.fault : String(error)),
  );
}

const pdf = (...objects: readonly (string | Buffer)[]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((one) => Buffer.from(one)), Buffer.from('\n%%EOF\n')]);
const page = (number: number) => `${String(number)} 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n`;
const tree = (count: number) => `2 0 obj\n<< /Count ${String(count)} /Kids [] /Type /Pages >>\nendobj\n`;

function packed(objects: readonly { readonly number: number; readonly text: string }[], how: { readonly filter?: string; readonly dictionary?: string; readonly content?: Buffer } = {}): Buffer {
  let at = 0;
  const pairs = objects.map(({ number, text }) => [`${String(number)} ${String(at)}`, (at += text.length + 1)][0]).join(' ');
  const content = how.content ?? deflateSync(Buffer.from(`${pairs} ${objects.map(({ text }) => text).join(' ')}`));
  const dictionary = how.dictionary ?? `/Type /ObjStm /N ${String(objects.length)} /First ${String(pairs.length + 1)}`;
  return Buffer.concat([Buffer.from(`90 0 obj\n<< ${dictionary} /Filter ${how.filter ?? '/FlateDecode'} /Length ${String(content.length)} >>\nstream\n`), content, Buffer.from('\nendstream\nendobj\n')]);
}

describe('pages of a PDF', () => {
  it.each([1, 7, 1_000_000])('are counted, also when the file comes in pieces of %i bytes', async (pieceSize) => {
    const bytes = pdf(tree(3), page(3), page(4), page(5), '6 0 obj\n<< /Type /Outlines /Count 900 >>\nendobj\n');
    expect(await look('application/pdf', bytes, pieceSize)).toEqual({ pages: 3, pixels: null, carriesFiles: false });
  });

  it('are counted where they are packed into object streams, among streams of other things', async () => {
    const objects = Array.from({ length: 40 }, (_, i) => ({ number: 10 + i, text: '<</Type/Page>>' }));
    const image = Buffer.concat([Buffer.from('7 0 obj << /Subtype /Image /Length 300000 >>\nstream\r\n'), randomBytes(300_000), Buffer.from('\nendstream endobj\n')]);
    for (const pieceSize of [13, 4_096]) expect(await look('application/pdf', pdf(image, packed(objects), page(3), image), pieceSize)).toMatchObject({ pages: 41 });
  });

  it('are counted once when a later version of the file writes them again', async () => {
    expect(await look('application/pdf', pdf(tree(2), page(3), page(4), page(3), page(4)))).toMatchObject({ pages: 2 });
  });

  it('count as the most that any reader may come to show: those there are, or those a tree claims', async () => {
    expect(await look('application/pdf', pdf(tree(1), ...Array.from({ length: 500 }, (_, i) => page(i + 3))))).toMatchObject({ pages: 500 });
    expect(await look('application/pdf', pdf(tree(100_000), page(3)))).toMatchObject({ pages: 100_000 });
  });

  it('may be none: then nothing can be seen', async () => {
    expect(await look('application/pdf', pdf('1 0 obj << >> endobj\ntrailer << >>'))).toMatchObject({ pages: 0 });
  });
});

describe('a PDF that nobody may open unseen', () => {
  it.each([
    ['locked', 'encrypted', pdf(page(3), 'trailer << /Root 1 0 R /Encrypt 8 0 R >>')],
    ['with a script', 'active', pdf(page(3), '9 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj')],
    ['with a script whose name is disguised', 'active', pdf(page(3), '9 0 obj << /S /J#61va#53cript /JS 4 0 R >> endobj')],
    ['with a script packed away', 'active', pdf(packed([{ number: 9, text: '<</S/JavaScript/JS(x)>>' }]))],
    ['that starts a program', 'active', pdf('9 0 obj << /Type /Action /S /Launch /F (calc.exe) >> endobj')],
    ['with a form that runs', 'active', pdf('9 0 obj << /AcroForm << /XFA [(template) 4 0 R] >> >> endobj')],
    ['packed in a way nobody needs', 'unreadable', pdf(packed([{ number: 9, text: '<< >>' }], { filter: '[/ASCIIHexDecode /FlateDecode]' }))],
    ['packed so that it opens too far', 'unreadable', pdf(packed([], { content: deflateSync(Buffer.alloc(40_000_000)), dictionary: '/Type /ObjStm /N 1 /First 4' }))],
    ['whose packed objects are damaged', 'unreadable', pdf(packed([], { content: randomBytes(500), dictionary: '/Type /ObjStm /N 1 /First 4' }))],
    ['whose packed objects do not say where they begin', 'unreadable', pdf(packed([{ number: 9, text: '<< >>' }], { dictionary: '/Type /ObjStm' }))],
    ['whose packed objects never end', 'unreadable', pdf(packed([{ number: 9, text: '<< >>' }]).subarray(0, -20))],
    ['that announces packed objects and has none', 'unreadable', pdf('90 0 obj << /Type /ObjStm /First 4 >>\nendobj\n', page(3))],
  ])('%s is refused as %s', async (_, fault, bytes) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('is told from one that only looks like it', async () => {
    const bytes = pdf(page(3), '4 0 obj << /Subtype /Link /Dest /Launch /Producer (writes /JS by the way) /EncryptMetadata false >> endobj', randomBytes(3_000_000));
    expect(await faultOf(bytes)).toBe('taken with {"pages":1,"pixels":null,"carriesFiles":false}');
  });

  it('is taken with other files inside, and says so', async () => {
    expect(await look('application/pdf', pdf(page(3), '8 0 obj << /Type /EmbeddedFile >>\nstream\n<Invoice/>\nendstream endobj'))).toEqual({ pages: 1, pixels: null, carriesFiles: true });
  });
});

describe('pixels of an image', () => {
  const image = sharp({ create: { width: 300, height: 70, channels: 3, background: '#336699' } });
  const segment = (length: number) => Buffer.concat([Buffer.from([0xff, 0xe2, length >> 8, length & 0xff]), Buffer.alloc(length - 2, 0x41)]);

  it.each([1, 50, 100_000])('are read from its header alone, in pieces of %i bytes', async (pieceSize) => {
    const jpeg = await image.clone().withExif({ IFD0: { Make: 'spec' } }).jpeg().toBuffer();
    const late = Buffer.concat([jpeg.subarray(0, 2), segment(65_000), segment(40_000), Buffer.from([0xff, 0xff]), jpeg.subarray(3)]);
    for (const bytes of [jpeg, late, await image.clone().jpeg({ progressive: true }).toBuffer()]) expect(await look('image/jpeg', bytes, pieceSize)).toEqual({ pages: null, pixels: 21_000, carriesFiles: false });
    expect(await look('image/png', await image.clone().png().toBuffer(), pieceSize)).toMatchObject({ pixels: 21_000 });
  });

  it('tell a bomb before anything is unpacked', async () => {
    const png = await image.clone().png().toBuffer();
    png.writeUInt32BE(100_000, 16);
    png.writeUInt32BE(100_000, 20);
    expect(await look('image/png', png)).toMatchObject({ pixels: 10_000_000_000 });
  });

  it.each<[string, AllowedMediaType, Buffer]>([
    ['a JPEG that begins with pixels', 'image/jpeg', Buffer.from('ffd8ffda000c', 'hex')],
    ['a JPEG that ends first', 'image/jpeg', Buffer.from('ffd8ffd9', 'hex')],
    ['a JPEG cut off', 'image/jpeg', Buffer.from('ffd8ffe0001041', 'hex')],
    ['a JPEG whose segments do not join', 'image/jpeg', Buffer.from('ffd8ffe00004414141414141', 'hex')],
    ['a JPEG that says its height later', 'image/jpeg', Buffer.from('ffd8ffc0001108000000ff03', 'hex')],
    ['a PNG without its header', 'image/png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)])],
    ['a PNG without width', 'image/png', Buffer.from('89504e470d0a1a0a0000000d494844520000000000000010', 'hex')],
  ])('%s cannot be read', async (_, mediaType, bytes) => {
    expect(await faultOf(bytes, mediaType)).toBe('unreadable');
  });
});
