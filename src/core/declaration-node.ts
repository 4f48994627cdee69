/** Part of the declaration: an element of HTML, or text. */
export type DeclarationNode = string | DeclarationElement;

/** An element of the declaration, as a page draws it and a server writes it. */
export interface DeclarationElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DeclarationNode[];
}

/** Makes an element; children that are false, undefined or empty are left out. */
export const declare = (
  tag: string,
  attributes: DeclarationElement['attributes'],
  ...children: readonly (DeclarationNode | false | undefined)[]
): DeclarationElement => ({
  tag,
  attributes,
  children: children.filter((child): child is DeclarationNode => !!child),
});
