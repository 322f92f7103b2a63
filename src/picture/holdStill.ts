import still from './still.css?inline';

/**
 * Makes an embed a picture: without what a reader can press, with the state of it in words, and with its notes open.
 * @param state what is chosen, as text: "Year: 2012"; '' where there is nothing to choose
 */
export function holdStill(page: Document, state: string): void {
	const sheet = new (page.defaultView ?? window).CSSStyleSheet();
	sheet.replaceSync(still);
	page.adoptedStyleSheets = [sheet];
	for (const notes of page.querySelectorAll('footer details')) notes.setAttribute('open', '');
	showState(page, state);
}

/** Writes what is chosen below the subtitle of an embed: "Year: 2012"; nothing for ''. */
export function showState(page: Document, state: string): void {
	const subtitle = page.querySelector('.chart > header p');
	if (!subtitle || state === '') return;
	// It looks as the line above it does, whose class it has.
	const line = subtitle.cloneNode() as Element;
	line.textContent = state;
	subtitle.after(line);
}
