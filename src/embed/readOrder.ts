import { ownName } from '#src/embed/ownName.ts';

const themes = ['light', 'dark', 'auto'] as const;
type Theme = (typeof themes)[number];

/** What the page around an embed may ask of it: another theme, or its height at this width, in CSS pixels. */
export type Order = { readonly theme: Theme } | { readonly width: number };

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/**
 * Reads a message from the page around an embed: ours names a theme, pym's says how wide it is. Whatever else comes is
 * nothing.
 * @param childId what a page with pym.js calls this embed
 */
export function readOrder(message: unknown, childId: string): Order | undefined {
	if (typeof message === 'string') {
		const start = `pymxPYMx${childId}xPYMxwidthxPYMx`;
		const width = message.startsWith(start) ? message.slice(start.length) : '';
		return /^\d+(\.\d+)?$/.test(width) ? { width: Number(width) } : undefined;
	}
	const theme = (message as { [ownName]?: { theme?: unknown } | null } | null | undefined)?.[ownName]?.theme;
	return isTheme(theme) ? { theme } : undefined;
}
