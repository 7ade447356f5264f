import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Link {
  at: string;
  /** What is written as the link's address. */
  href: string;
  hasTarget: boolean;
  rel: string;
}

/** Made by `components/workspace/routes.ts`: pages of the workspace, behind a hash. */
const OWN_PAGE = /^(?:[A-Z]+|to[A-Z]\w+\(.*\)|(?:\w+\.)?(?:href|whole|to)|.*\? to[A-Z].*)$/s;
/** What takes an address that somebody wrote: no such attribute is drawn anywhere. */
const LOADING = new Set(['src', 'srcSet', 'srcDoc', 'action', 'formAction', 'data', 'poster']);
/** A logo, as a data address that was drawn anew from its points. */
const OWN_PICTURE = /LetterheadView\.tsx|LogoField\.tsx|print\/Sheet\.tsx/;

const files = readdirSync('components', { recursive: true })
  .map((name) => path.join('components', String(name)))
  .filter((file) => file.endsWith('.tsx'));

type Element = ts.JsxOpeningElement | ts.JsxSelfClosingElement;

const elements = files.flatMap((file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8') as string,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const nodes: ts.Node[] = [source];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes
    .filter(
      (node): node is Element => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node),
    )
    .filter((element) => /^[a-z]/.test(element.tagName.getText()))
    .map((element) => ({ file, element }));
});

function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.properties.find(
    (each) => ts.isJsxAttribute(each) && each.name.getText() === name,
  );
  if (found === undefined || !ts.isJsxAttribute(found)) return undefined;
  return (found.initializer?.getText() ?? '').replace(/^[{"]|[}"]$/g, '');
}

const links = elements.flatMap(({ file, element }): Link[] => {
  const href = attribute(element, 'href');
  if (href === undefined) return [];
  return [
    {
      at: file,
      href,
      hasTarget: attribute(element, 'target') !== undefined,
      rel: attribute(element, 'rel') ?? '',
    },
  ];
});

describe('links', () => {
  it('lead to pages of the workspace, and one to the mail program', () => {
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ href }) => !OWN_PAGE.test(href))).toEqual([]);
    expect(links.filter(({ href }) => href === 'mail.href')).toHaveLength(1);
  });

  it('that leave say nothing about where they were', () => {
    const leaving = links.filter(({ hasTarget }) => hasTarget);

    expect(leaving).toHaveLength(1);
    expect(leaving.filter(({ rel }) => !rel.includes('noreferrer'))).toEqual([]);
  });

  it('and what else takes an address are drawn of nothing that somebody wrote', () => {
    const loading = elements.flatMap(({ file, element }) =>
      element.attributes.properties.flatMap((each) =>
        ts.isJsxAttribute(each) && LOADING.has(each.name.getText()) ? [file] : [],
      ),
    );

    expect(loading.filter((file) => !OWN_PICTURE.test(file))).toEqual([]);
  });

  it('and no element is given markup', () => {
    const given = elements.flatMap(({ file, element }) =>
      element.attributes.properties.flatMap((each) =>
        ts.isJsxAttribute(each) && each.name.getText() === 'dangerouslySetInnerHTML' ? [file] : [],
      ),
    );

    expect(given).toEqual([]);
  });
});
