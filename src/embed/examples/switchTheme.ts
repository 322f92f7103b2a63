import { ownName } from '#src/embed/ownName.ts';

/** A page whose readers choose between light and dark: the chart is told by its attribute. */
const root = document.documentElement;

document.querySelector('button')?.addEventListener('click', () => {
	const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
	root.dataset.theme = theme;
	document.querySelector(ownName)?.setAttribute('theme', theme);
});
