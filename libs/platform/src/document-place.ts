import type { z } from 'zod';
import type { documentVariables } from './configuration-fragments';

type Given = z.output<z.ZodObject<typeof documentVariables>>;

/** Where papers lie, as configured. What the chosen kind needs was asked for when the configuration was read. */
export function documentPlaceOf(given: Given) {
  if (given.DOCUMENT_STORE === 'fs') return { kind: 'fs' as const, folder: had(given.DOCUMENT_STORE_DIR) };
  return {
    kind: 's3' as const,
    ...(given.DOCUMENT_S3_ENDPOINT === undefined ? {} : { endpoint: given.DOCUMENT_S3_ENDPOINT }),
    region: had(given.DOCUMENT_S3_REGION),
    bucket: had(given.DOCUMENT_S3_BUCKET),
    prefix: given.DOCUMENT_S3_PREFIX,
    accessKeyId: had(given.DOCUMENT_S3_ACCESS_KEY_ID),
    secretAccessKey: had(given.DOCUMENT_S3_SECRET_ACCESS_KEY),
  };
}

function had(value: string | undefined): string {
  if (value === undefined) throw new TypeError('a setting that was asked for is not there');
  return value;
}
