import { ownName } from '#src/embed/ownName.ts';

/** The height of an embed, in CSS pixels, out of a message from it; undefined where it says none that can be true. */
export function readHeight(message: unknown): number | undefined {
	const height = (message as { [ownName]?: { height?: unknown } | null } | null | undefined)?.[ownName]
		?.height;
	return typeof height === 'number' && height >= 40 && height <= 10_000 ? height : undefined;
}
