/**
 * The page on paper; start at {@link dev.inkwren.render.pdf.PdfPage}. OpenHTMLtoPDF and PDFBox are
 * known here only.
 */
@NullMarked
package dev.inkwren.render.pdf;

import org.jspecify.annotations.NullMarked;
