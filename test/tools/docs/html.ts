/** The little HTML that the documentation is made of. */

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Prose: escaped, with backticks as code and addresses in angle brackets as links. */
export function prose(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/&lt;(https?:[^&\s]+)&gt;/g, '<a href="$1">$1</a>');
}

export function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${prose(text)}</p>`).join("\n");
}

/** `name` tells a screen reader which of the many boxes it is in; it can be scrolled by keyboard. */
export function code(text: string, name: string): string {
  return `<pre tabindex="0" aria-label="${escapeHtml(name)}"><code>${escapeHtml(text)}</code></pre>`;
}

/** Cells are HTML. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headings = head.map((cell) => `<th scope="col">${cell}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<table>\n<thead><tr>${headings}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

export function section(id: string, title: string, ...content: string[]): string {
  return `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${content.join("\n")}\n</section>`;
}
