import type { RenderDeclarationOptions } from '../../src/server/render-declaration.js';

export function renderPage(html: string, options?: RenderDeclarationOptions): string;
