import { thumbnailSize, type Shape, type ShapeTone } from '#src/chart/thumbnail.ts';
import type { Shade } from '#src/map/mapModel.ts';
import type { TreatyMapView } from './view.ts';

/** Most shapes that a thumbnail has. */
const most = 60;

const tones: Readonly<Partial<Record<Shade, ShapeTone>>> = {
	extradition: 'law-4',
	mutual_legal_assistance: 'law-3',
	in_force: 'law-3',
	transfer_of_sentenced_persons: 'law-2',
	law_enforcement_cooperation: 'law-1',
	home: 'ink',
	signed: 'unknown',
	not_known: 'unknown',
	suspended: 'unknown'
};

/** The largest jurisdictions as circles of their area, each in the tone of its instrument; what is not in force is hollow. */
export function thumbnail({ data: { world }, shades }: TreatyMapView): readonly Shape[] {
	const scale = thumbnailSize.width / world.width;
	const top = (thumbnailSize.height - world.height * scale) / 2;
	return Object.entries(world.places)
		.toSorted(([, a], [, b]) => b.area - a.area)
		.slice(0, most)
		.map(([iso3, { x, y, area }]): Shape => {
			const shade = shades[iso3] ?? 'none';
			const tone = tones[shade] ?? 'rule';
			const round = (value: number) => Math.round(value * 10) / 10;
			return {
				kind: 'circle',
				x: round(x * scale),
				y: round(top + y * scale),
				radius: round(Math.max(1, Math.sqrt(area / Math.PI) * scale)),
				tone,
				...(tone === 'unknown' || shade === 'home' ? { hollow: true } : {})
			};
		});
}
