const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A whole page for a visitor; `body` is markup, everything else plain text. */
export function visitorPage({
  title,
  language,
  body,
  head = '',
}: {
  title: string;
  language: string;
  body: string;
  head?: string;
}): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/visitor.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
}
