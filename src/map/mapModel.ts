import type { Geometry } from '#atlas/places.ts';
import type { LabelRequest, PlacedLabel } from './placeLabels.ts';

/** How a jurisdiction or marker is filled. Each name is one CSS rule and one legend entry, and never means two things. */
export type Shade =
	| 'extradition'
	| 'mutual_legal_assistance'
	| 'transfer_of_sentenced_persons'
	| 'law_enforcement_cooperation'
	/** Signed, not in force: thin hatching at 45°. */
	| 'signed'
	/** Signed, date of effect not known, or status not known: thin hatching at 135°. */
	| 'not_known'
	/** Suspended: heavy hatching over the colour of the instrument. */
	| 'suspended'
	/** In force, where one instrument alone is shown that has no place in the order of strength. */
	| 'in_force'
	/** Terminated and nothing else. */
	| 'terminated'
	| 'home'
	| 'none';

/** A circle for a jurisdiction too small to see, filled as its land would be. Positions in viewBox units, radius in pixels. */
export interface MarkerMark {
	readonly iso3: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** For an end of a flow, which is open whatever fills the land. */
	readonly isEnd?: boolean;
}

/** A small sign beside a jurisdiction for what its fill does not tell. */
export interface GlyphMark {
	readonly id: string;
	readonly iso3: string;
	readonly x: number;
	readonly y: number;
	/** An instrument of the home jurisdiction outside the order of strength, or one of another party. */
	readonly kind: 'unranked' | 'other_party';
	readonly state: 'in_force' | 'signed' | 'not_known' | 'suspended';
}

/** A tapered arc of a flow. */
export interface ArcMark {
	readonly id: string;
	readonly iso3: string;
	/** The jurisdiction at its other end, where that can be chosen too. */
	readonly otherIso3?: string;
	/** `money` where a sum has not moved: its colour says nothing of a direction. */
	readonly direction: 'out' | 'back' | 'money';
	/** Filled unless told; `open` is an outline, `dashed` a line of one width for what has no size on the scale. */
	readonly look?: 'filled' | 'open' | 'dashed';
	/** Whether a line of ink round it tells it from the others. */
	readonly inked?: boolean;
	/** Ends of the arc, viewBox units; the component draws it with `taperedArc`, thinner while zoomed in. */
	readonly from: { readonly x: number; readonly y: number };
	readonly to: { readonly x: number; readonly y: number };
	readonly bend: 'north' | 'south';
	/** Width at the origin, viewBox units. */
	readonly width: number;
	/** Where it is a flow of persons. */
	readonly persons?: number;
}

/** A number on a flow, by which a list beside the map names it. A disc of ink, sized in pixels. */
export interface DiscMark {
	readonly number: number;
	/** The jurisdiction of the flow that a reader chooses by it. */
	readonly iso3: string;
	/** Its middle, viewBox units. */
	readonly x: number;
	readonly y: number;
}

/** A flow in words, by the number in its disc. */
export interface NumberedFlow {
	readonly number: number;
	readonly places: string;
	readonly amount: string;
}

/** A part of a map, viewBox units. */
export interface MapFrame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What a reader learns of one jurisdiction by pointing at it. */
export interface PlaceFacts {
	readonly name: string;
	/** One line for screen readers and the first line of the tooltip. */
	readonly headline: string;
	readonly lines: readonly string[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A crowded part of the map, drawn a second time below the whole where the map is as small as on a phone. */
export interface MapInset {
	readonly frame: MapFrame;
	/** Placed for the frame, in units of the view box. */
	readonly labels: readonly PlacedLabel[];
	readonly glyphs: readonly GlyphMark[];
}

/**
 * Everything a world map draws. What a step of a slider does not change is best the same object as before: nothing that
 * hangs on it is looked at again.
 */
export interface MapModel {
	/** On which outlines it lies; `world` unless it says another. */
	readonly geometry?: Geometry;
	readonly width: number;
	readonly height: number;
	/** The part that is shown. */
	readonly frame: MapFrame;
	/** ISO 3166-1 alpha-3 code of the home jurisdiction: outlined, never filled with a law's colour. */
	readonly home: string;
	/** Fill by ISO 3166-1 alpha-3 code; what is missing is land without data. */
	readonly shades: Readonly<Record<string, Shade>>;
	readonly markers: readonly MarkerMark[];
	readonly glyphs: readonly GlyphMark[];
	readonly arcs: readonly ArcMark[];
	readonly labels: readonly PlacedLabel[];
	readonly discs?: readonly DiscMark[];
	/** Every name that may stand on the map: while a reader is near, those in view are placed anew. Without them `labels` stay. */
	readonly names?: readonly LabelRequest[];
	readonly inset?: MapInset;
	/** Where each jurisdiction with facts lies, and the home jurisdiction, for the keyboard and for cards. */
	readonly anchors: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
	/** Facts by code, for every jurisdiction that a reader can select; those of a slider's map are worked out when they are read. */
	readonly facts: Readonly<Record<string, PlaceFacts>>;
}

/** One line of a legend: a swatch with its meaning and how many it counts. */
export interface LegendEntry {
	readonly shade: Shade;
	readonly label: string;
	readonly count: number;
}
