import { FileContentForbiddenError, type AllowedMediaType } from '@thaw/application';
import type { FileContents } from '@thaw/domain';
import { JpegSize, PngSize, type SizeReader } from './image-size';
import { PdfScan } from './pdf-scan';

/** Looks at a file while it passes by. */
export interface Inspector {
  /** Throws {@link FileContentForbiddenError} as soon as it is clear that the file is not taken. */
  push(chunk: Buffer): Promise<void> | void;
  end(): Promise<FileContents> | FileContents;
}

export function inspectorOf(mediaType: AllowedMediaType): Inspector {
  switch (mediaType) {
    case 'application/pdf':
      return pdfInspector();
    case 'image/jpeg':
      return imageInspector(new JpegSize());
    case 'image/png':
      return imageInspector(new PngSize());
  }
}

function pdfInspector(): Inspector {
  const scan = new PdfScan();
  return {
    push: (chunk) => scan.push(chunk),
    end: async () => {
      await scan.end();
      return { pages: scan.names.pageCount, pixels: null, carriesFiles: scan.names.carriesFiles };
    },
  };
}

function imageInspector(size: SizeReader): Inspector {
  return {
    push: (chunk) => size.push(chunk),
    end: () => {
      if (size.pixels === undefined) throw new FileContentForbiddenError('unreadable', 'the image ends before its header');
      return { pages: null, pixels: size.pixels, carriesFiles: false };
    },
  };
}
