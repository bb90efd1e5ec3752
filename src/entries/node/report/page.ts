import { conversationSection } from './conversation.js';
import { html } from './html.js';
import { legend, overview } from './overview.js';
import type { ReportData } from './report-data.js';
import { styleSheet } from './style.js';

/**
 * A report as one page that needs nothing else: no script, no picture, no font, no network. Its policy forbids all of them, so
 * that nothing could be fetched or run even if markup of somebody else got in.
 */
export function reportPage(data: ReportData): string {
  const title = data.title === null ? 'unlure report' : `${data.title}: unlure report`;
  return `${
    html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styleSheet}</style>
</head>
<body>
<main>
${overview(data)}
${data.conversations.map((conversation) => conversationSection(conversation, data))}
</main>
${legend(data)}
</body>
</html>`.value
  }\n`;
}
