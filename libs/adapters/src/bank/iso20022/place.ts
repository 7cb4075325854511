import type { XmlElement, XmlTreeNode } from 'libxml2-wasm';

/** The classes of the library that tell nodes apart; they come by import() only. */
export type NodeClasses = Pick<typeof import('libxml2-wasm'), 'XmlElement' | 'XmlText'>;

/**
 * An element of a message the schema has found valid, while its document lives. What stands in a message is found by its exact path from
 * the root and never by searching: the schema lets a bank put anything at all into its annexes, an element of the same name with another
 * amount included.
 */
export class Place {
  constructor(private readonly element: XmlElement, private readonly classes: NodeClasses) {}

  /** Local names: the schema has seen to the namespaces. */
  get name(): string {
    return this.element.name;
  }

  /** Follows a path of which each step stands at most once; undefined where it ends early. */
  at(...path: readonly string[]): Place | undefined {
    return path.reduce<Place | undefined>((place, name) => place?.children.find((child) => child.name === name), this);
  }

  get children(): readonly Place[] {
    const { XmlElement: Element } = this.classes;
    return nodesFrom(this.element.firstChild).flatMap((node) => (node instanceof Element ? [new Place(node, this.classes)] : []));
  }

  /**
   * The text here; undefined when it is not one piece of plain text: other readers of `<Sts>CL<!-- -->SD</Sts>` see another value in it
   * than the schema does.
   */
  get text(): string | undefined {
    const [only, ...more] = nodesFrom(this.element.firstChild);
    return only instanceof this.classes.XmlText && more.length === 0 ? only.content : undefined;
  }

  attribute(name: string): string | undefined {
    return this.element.attr(name)?.content;
  }
}

function nodesFrom(first: XmlTreeNode | null): readonly XmlTreeNode[] {
  const nodes: XmlTreeNode[] = [];
  for (let node = first; node !== null; node = node.next) nodes.push(node);
  return nodes;
}
