import type { BankFormatName } from '@thaw/application';
import type { BankFormat } from './bank-format';
import { iso20022XmlFormat } from './iso20022/iso20022-xml-format';
import { openSchema } from './iso20022/message-schema';
import { signedJsonFormat } from './signed-json-format';

export type BankFormats = Readonly<Record<BankFormatName, BankFormat>>;

/** Every format, ready to use. The XML schemas are read and compiled here, once for a process, so that a missing one is known at its start. */
export async function openBankFormats(): Promise<BankFormats> {
  return { signed_json: signedJsonFormat, iso20022_xml: iso20022XmlFormat(await openSchema('camt.111.001.01')) };
}

/** The format a body says it is written in, by its media type; parameters such as `charset` are for others to judge. */
export function formatOfContentType(formats: BankFormats, contentType: string | undefined): BankFormat | undefined {
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return Object.values(formats).find((format) => format.contentType === mediaType);
}
