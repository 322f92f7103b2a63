import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { strandTones } from '#src/plot/tone.ts';
import { scaleOf } from './scale.ts';
import { signOf } from './sign.ts';
import type { RangeView } from './view.ts';

const margin = 8;

/** A line for each measure from its lowest claim to its highest, the widest bold, and the claims on it. */
export function thumbnail({ groups, widest }: RangeView): readonly Shape[] {
	const strips = groups.flatMap((group) => {
		const scale = scaleOf(group);
		return group.strips.map((strip) => ({ strip, scale }));
	});
	const pitch = thumbnailSize.height / strips.length;
	const x = (share: number) => margin + share * (thumbnailSize.width - 2 * margin);
	return strips.flatMap(({ strip, scale }, place): readonly Shape[] => {
		const y = pitch * (place + 0.5);
		const tone = strandTones[strip.strand];
		const [from, to] = [x(scale.share(strip.lowest)), x(scale.share(strip.highest))];
		return [
			{ kind: 'path', tone: 'rule', d: `M${margin} ${y}H${thumbnailSize.width - margin}`, width: 1 },
			{ kind: 'path', tone, d: `M${from} ${y}H${to}`, width: strip === widest ? 5 : 2 },
			...strip.figures.map((figure): Shape => ({
				kind: 'circle',
				tone,
				x: x(scale.share(figure.high)),
				y,
				radius: strip === widest ? 4 : 3,
				hollow: signOf(figure.claim) !== 'official'
			}))
		];
	});
}
