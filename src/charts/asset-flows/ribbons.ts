/** A sum between a place of the left column and one of the right. */
export interface Flow {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly value: number;
}

/** A place before it is placed. */
export interface Slot {
	readonly id: string;
	/** Pixels that its label needs. */
	readonly least: number;
	/** Pixels of air above it. */
	readonly above: number;
}

/** A place in its column: pixels from the top. */
export interface PlacedSlot {
	readonly id: string;
	/** The bar that its ribbons leave or reach. */
	readonly y: number;
	readonly height: number;
}

/** A ribbon's upper edge at its left and its right end, and its height, pixels. */
export interface PlacedFlow {
	readonly id: string;
	readonly y0: number;
	readonly y1: number;
	readonly height: number;
}

export interface Ribbons {
	readonly height: number;
	/** Pixels for a unit of value. */
	readonly perUnit: number;
	readonly left: readonly PlacedSlot[];
	readonly right: readonly PlacedSlot[];
	readonly flows: readonly PlacedFlow[];
}

/** What no ribbon is thinner than, pixels, so that the smallest can be seen. */
export const thinnest = 2;
/** Between two bars, pixels. */
const gap = 3;
/** Halvings until the scale is as large as the height allows. */
const steps = 40;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Places ribbons between two columns, as Riehmann, Hanfler and Froehlich do (2005, Interactive Sankey diagrams): one
 * linear scale, as large as the height allows; ribbons leave and reach a bar in the order of the other column.
 * @param height pixels; more where the labels alone need more
 */
export function placeRibbons(
	left: readonly Slot[],
	right: readonly Slot[],
	flows: readonly Flow[],
	height: number
): Ribbons {
	const thickness = ({ value }: Flow, perUnit: number) => Math.max(thinnest, value * perUnit);
	const ends = (id: string) => flows.filter(({ from, to }) => from === id || to === id);
	const bar = (slot: Slot, perUnit: number) => sum(ends(slot.id).map((flow) => thickness(flow, perUnit)));
	const needed = (slots: readonly Slot[], perUnit: number) =>
		sum(slots.map((slot) => Math.max(slot.least, bar(slot, perUnit)) + slot.above + gap)) - gap;
	const neededByBoth = (perUnit: number) => Math.max(needed(left, perUnit), needed(right, perUnit));

	const whole = Math.max(height, neededByBoth(0));
	let [perUnit, most] = [0, whole / Math.max(1, sum(flows.map(({ value }) => value)))];
	for (let step = 0; step < steps; step++) {
		const middle = (perUnit + most) / 2;
		if (neededByBoth(middle) <= whole) perUnit = middle;
		else most = middle;
	}

	const column = (slots: readonly Slot[]): readonly PlacedSlot[] => {
		const spread = slots.length > 1 ? (whole - needed(slots, perUnit)) / (slots.length - 1) : 0;
		let top = 0;
		return slots.map((slot, index) => {
			const own = bar(slot, perUnit);
			const room = Math.max(slot.least, own);
			top += slot.above + (index > 0 ? spread : 0);
			const y = top + (room - own) / 2;
			top += room + gap;
			return { id: slot.id, y, height: own };
		});
	};
	const placed = { left: column(left), right: column(right) };
	const order = (slots: readonly Slot[], id: string) => slots.findIndex((slot) => slot.id === id);
	/** Upper edges by flow, at the bars of one column. */
	const edges = (slots: readonly PlacedSlot[], end: 'from' | 'to', across: (flow: Flow) => number) =>
		new Map(
			slots.flatMap(({ id, y }) => {
				let edge = y;
				return flows
					.filter((flow) => flow[end] === id)
					.toSorted((a, b) => across(a) - across(b))
					.map((flow): [string, number] => {
						const at = edge;
						edge += thickness(flow, perUnit);
						return [flow.id, at];
					});
			})
		);
	const y0 = edges(placed.left, 'from', ({ to }) => order(right, to));
	const y1 = edges(placed.right, 'to', ({ from }) => order(left, from));
	return {
		height: whole,
		perUnit,
		...placed,
		flows: flows.map((flow) => ({
			id: flow.id,
			y0: y0.get(flow.id) ?? 0,
			y1: y1.get(flow.id) ?? 0,
			height: thickness(flow, perUnit)
		}))
	};
}
