import type { AnswerForm } from '../levers/levers';
import { answerXml } from './answer-xml';
import type { InvestigationAnswer } from './bank-messages';

/** How an answer is written down: its format, and what is wrong with the writing. */
export interface AnswerShape {
  readonly format: 'signed_json' | 'iso20022_xml';
  readonly form: AnswerForm;
}

export interface AnswerBody {
  readonly contentType: string;
  readonly text: string;
}

/** Longer than anybody should read. */
const oversizeBytes = 1_000_000;

/** The body as it is signed and sent. What is wrong with it is wrong in every delivery of it alike. */
export function answerBody(answer: InvestigationAnswer, { format, form }: AnswerShape): AnswerBody {
  const isXml = format === 'iso20022_xml' || form === 'dtd' || form === 'entity_bomb' || form === 'wrong_version';
  const text = isXml ? answerXml(answer) : JSON.stringify(answer);
  return { contentType: isXml ? 'application/xml' : 'application/json', text: misshapen(text, form) };
}

function misshapen(text: string, form: AnswerForm): string {
  switch (form) {
    case 'proper':
    case 'slow':
      return text;
    case 'malformed':
      return text.slice(0, -20);
    case 'oversize':
      return text + ' '.repeat(oversizeBytes);
    case 'dtd':
      return withDoctype(text, '<!ENTITY said "CLSD">').replace('CLSD</Sts>', '&said;</Sts>');
    case 'entity_bomb':
      return withDoctype(text, laughs()).replace('</Sts></InvstgtnSts>', '</Sts></InvstgtnSts><InvstgtnData><RspnData><RspnNrrtv>&laugh9;</RspnNrrtv></RspnData></InvstgtnData>');
    case 'wrong_version':
      return text.replace('camt.111.001.01', 'camt.111.001.02');
  }
}

function withDoctype(xml: string, declarations: string): string {
  return xml.replace('<Document', `<!DOCTYPE Document [${declarations}]>\n<Document`);
}

/** A billion laughs: ten of the last in each, nine times over. */
function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY laugh${level + 1} "${`&laugh${level};`.repeat(10)}">`);
  return `<!ENTITY laugh0 "ha">${levels.join('')}`;
}
