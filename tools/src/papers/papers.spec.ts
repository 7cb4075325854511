import { decode } from 'jpeg-js';
import { PDFDocument } from 'pdf-lib';
import { illegiblePaper, paperFor } from './paper-set';

/** How far neighbouring pixels differ at most: letters make steep edges, a blur has none. */
function steepestEdge(jpeg: Buffer): number {
  const { data, width, height } = decode(jpeg, { useTArray: true });
  let steepest = 0;
  for (let at = 0; at < (width * height - 1) * 4; at += 4) steepest = Math.max(steepest, Math.abs((data[at] ?? 0) - (data[at + 4] ?? 0)));
  return steepest;
}

it('writes a PDF that opens, with as many pages as it needs', async () => {
  const { content, mediaType } = await paperFor('ledger_three_months');
  expect(mediaType).toBe('application/pdf');
  const pdf = await PDFDocument.load(content);
  expect(pdf.getPageCount()).toBe(3);
  expect(pdf.getTitle()).toContain('近三个月经营流水');
});

it('makes a paper for a line it has never heard of', async () => {
  const { fileName, content } = await paperFor('something_new');
  expect(fileName).toBe('something_new.pdf');
  expect((await PDFDocument.load(content)).getPageCount()).toBe(1);
});

it('takes photographs whose letters stand out, and one on which nothing does', async () => {
  const { content, mediaType } = await paperFor('identity_card');
  expect(mediaType).toBe('image/jpeg');
  expect(steepestEdge(content)).toBeGreaterThan(100);
  expect(steepestEdge(illegiblePaper().content)).toBeLessThan(30);
});
