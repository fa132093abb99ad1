// pdf.js parses in this thread. The build for older browsers, because a page may run in last year's Chromium.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
