type Triple = readonly [number, number, number];

const radians = Math.PI / 180;

/**
 * How people with each kind of sight see a colour: matrices on linear RGB for its whole absence of one cone
 * (Machado, Oliveira and Fernandes 2009, severity 1.0).
 */
export const sights = {
	normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	protanopic: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deuteranopic: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritanopic: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
} as const satisfies Record<string, readonly number[]>;

export type Sight = keyof typeof sights;

function linear(colour: string): Triple {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return [red, green, blue];
}

function times(matrix: readonly number[], [x, y, z]: Triple): Triple {
	const row = (at: number) => (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z;
	return [row(0), row(3), row(6)];
}

/** Linear sRGB to CIE XYZ (IEC 61966-2-1), and the white of D65. */
const toXyz = [
	0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041
];
const white: Triple = [0.95047, 1, 1.08883];

function lab(colour: string, sight: Sight): Triple {
	const seen = times(sights[sight], linear(colour)).map((part) => Math.min(1, Math.max(0, part)));
	const [x, y, z] = times(toXyz, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
	const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
	const [fx, fy, fz] = [f(x / white[0]), f(y / white[1]), f(z / white[2])];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIEDE2000 of two colours in CIELAB (Sharma, Wu and Dalal 2005, whose equation numbers stand beside). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2; // (2), (3)
	const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7))); // (4)
	const [p1, p2] = [(1 + g) * a1, (1 + g) * a2]; // (5)
	const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]; // (6)
	const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360); // (7)
	const [h1, h2] = [hue(b1, p1), hue(b2, p2)];
	const grey = c1 * c2 === 0;
	const turn = h2 - h1;
	const deltaHue = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn; // (10)
	const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((deltaHue / 2) * radians); // (11)
	const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]; // (12), (13)
	const sum = h1 + h2;
	const far = Math.abs(turn) > 180;
	const h = grey ? sum : !far ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2; // (14)
	const t =
		1 -
		0.17 * Math.cos((h - 30) * radians) +
		0.24 * Math.cos(2 * h * radians) +
		0.32 * Math.cos((3 * h + 6) * radians) -
		0.2 * Math.cos((4 * h - 63) * radians); // (15)
	const theta = 30 * Math.exp(-(((h - 275) / 25) ** 2)); // (16)
	const rotation = -Math.sin(2 * theta * radians) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)); // (17), (21)
	const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2); // (18)
	const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]; // (19), (20)
	const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, deltaH / sh];
	return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh); // (22)
}

/** How far apart two colours `#rrggbb` are to a kind of sight; about 1 can just be told apart. */
export function colourDistance(one: string, other: string, sight: Sight): number {
	return ciede2000(lab(one, sight), lab(other, sight));
}
