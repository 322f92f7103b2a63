import { expect, test } from 'vitest';
import { rulesDrawn } from '#src/embed/rulesDrawn.ts';

const markup = '<p class="svelte-a1 note"></p>';

test('rules of components that are not drawn stay away, all others stand as they were', () => {
	const css = 'p.svelte-a1{color:red}p.svelte-b2{color:blue}.plot{margin:0}';
	expect(rulesDrawn(css, markup)).toBe('p.svelte-a1{color:red}.plot{margin:0}');
});

test('a rule for several stays where one is drawn', () => {
	const css = '.x.svelte-b2,.y:where(.svelte-a1){top:0}';
	expect(rulesDrawn(css, markup)).toBe(css);
});

test('a condition goes with the last of its rules', () => {
	const css =
		'@media print{p.svelte-b2{top:0}}@container plot (min-width:9px){p.svelte-a1{top:0}i.svelte-b2{top:0}}';
	expect(rulesDrawn(css, markup)).toBe('@container plot (min-width:9px){p.svelte-a1{top:0}}');
});

test('typefaces, steps of a movement and rules within rules stay whole', () => {
	const css =
		'@font-face{font-family:A}@keyframes read{from{top:0}to{top:1px}}p.svelte-a1{top:0;&:hover{top:1px}}i.svelte-b2{&:hover{top:0}}';
	expect(rulesDrawn(css, markup)).toBe(
		'@font-face{font-family:A}@keyframes read{from{top:0}to{top:1px}}p.svelte-a1{top:0;&:hover{top:1px}}'
	);
});

test('a brace in quotes is a letter', () => {
	const css = `p.svelte-a1:after{content:"}\\"{"}i.svelte-b2:after{content:'}'}b{top:0}`;
	expect(rulesDrawn(css, markup)).toBe(`p.svelte-a1:after{content:"}\\"{"}b{top:0}`);
});

test('a block that does not close is told', () => {
	expect(() => rulesDrawn('p{color:red', markup)).toThrow('does not close');
});
