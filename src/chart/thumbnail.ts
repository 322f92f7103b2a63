import type { Tone } from '#src/plot/tone.ts';

/** Size of the box in which a thumbnail is drawn. */
export const thumbnailSize = { width: 160, height: 100 } as const;

/** What a shape of a thumbnail stands for; each is one of the colours that mean something. */
export type ShapeTone = Tone | 'rule' | 'law-4' | 'law-3' | 'law-2' | 'law-1';

/** One shape of a thumbnail, in the units of its box. */
export type Shape = { readonly tone: ShapeTone } & (
	| {
			readonly kind: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			/** An outline where the picture has one. */
			readonly hollow?: boolean;
	  }
	| {
			readonly kind: 'circle';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
			readonly hollow?: boolean;
	  }
	| { readonly kind: 'path'; readonly d: string; readonly width: number }
);
