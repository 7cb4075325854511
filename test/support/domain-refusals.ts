import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { refusals, type RefusalCode } from '@thaw/domain';
import {
  createSourceFile, forEachChild, isClassDeclaration, isFunctionDeclaration, isIdentifier, isImportDeclaration, isNamedImports, isPropertyAccessExpression, isStringLiteral, isTypeNode,
  isVariableStatement, ScriptTarget, type Node, type SourceFile,
} from 'typescript';

const root = resolve(__dirname, '../../libs/domain/src');
/** Where codes are told, not given. */
const notRead = /(?:^|\/)(?:testing|refusals)\/|\.spec\.ts$|refusal-catalogue\.ts$|index\.ts$/;

/** Something at the top of a file of the domain: what it uses, and the codes it names. */
interface Definition {
  readonly uses: ReadonlySet<string>;
  readonly codes: ReadonlySet<RefusalCode>;
}

/**
 * Which refusals a function of the domain can give, by what it names and what is named by what it uses: read from the text of the domain,
 * each file parsed by itself. It errs on the side of too much: a path that is in the text and never taken counts.
 */
export class DomainRefusals {
  private readonly definitions = new Map<string, Definition>();

  /** @param deadEnds definitions out of which no refusal comes, whatever they use */
  constructor(private readonly deadEnds: readonly string[] = []) {
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) if (file.endsWith('.ts') && !notRead.test(file)) this.read(file);
  }

  /** The codes `definition` ("release/undisputed#releaseUndisputed") can give, each with where it stands. */
  of(definition: string): ReadonlyMap<RefusalCode, string> {
    if (!this.definitions.has(definition)) throw new Error(`the domain has no ${definition}`);
    const [seen, codes] = [new Set<string>(), new Map<RefusalCode, string>()];
    for (const ahead = [definition]; ahead.length > 0; ) {
      const name = ahead.pop() ?? '';
      if (seen.has(name) || this.deadEnds.includes(name)) continue;
      seen.add(name);
      const found = this.definitions.get(name);
      for (const code of found?.codes ?? []) codes.set(code, name);
      ahead.push(...(found?.uses ?? []));
    }
    return codes;
  }

  private read(file: string): void {
    const source = createSourceFile(file, readFileSync(join(root, file), 'utf8'), ScriptTarget.Latest, true);
    const own = definedIn(source);
    const names = new Map([...importedBy(source, file), ...own.map(([name]): [string, string] => [name, keyOf(file, name)])]);
    for (const [name, node] of own) this.definitions.set(keyOf(file, name), usedBy(node, name, names));
  }
}

const keyOf = (file: string, name: string): string => `${file.replace(/\.ts$/, '')}#${name}`;
const isCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

function definedIn({ statements }: SourceFile): readonly (readonly [string, Node])[] {
  return statements.flatMap((one): readonly (readonly [string, Node])[] => {
    if ((isFunctionDeclaration(one) || isClassDeclaration(one)) && one.name !== undefined) return [[one.name.text, one]];
    return isVariableStatement(one) ? one.declarationList.declarations.flatMap((each) => (isIdentifier(each.name) ? [[each.name.text, each] as const] : [])) : [];
  });
}

function importedBy({ statements }: SourceFile, file: string): readonly [string, string][] {
  return statements.flatMap((one): [string, string][] => {
    if (!isImportDeclaration(one) || !isStringLiteral(one.moduleSpecifier)) return [];
    const from = relative(root, resolve(root, dirname(file), one.moduleSpecifier.text));
    const named = one.importClause?.namedBindings;
    return named !== undefined && isNamedImports(named) ? named.elements.map((each): [string, string] => [each.name.text, keyOf(from, (each.propertyName ?? each.name).text)]) : [];
  });
}

function usedBy(node: Node, self: string, names: ReadonlyMap<string, string>): Definition {
  const [uses, codes] = [new Set<string>(), new Set<RefusalCode>()];
  const visit = (one: Node): void => {
    if (isTypeNode(one)) return;
    if (isStringLiteral(one) && isCode(one.text)) codes.add(one.text);
    const used = isIdentifier(one) && one.text !== self && !(isPropertyAccessExpression(one.parent) && one.parent.name === one) ? names.get(one.text) : undefined;
    if (used !== undefined) uses.add(used);
    forEachChild(one, visit);
  };
  visit(node);
  return { uses, codes };
}
