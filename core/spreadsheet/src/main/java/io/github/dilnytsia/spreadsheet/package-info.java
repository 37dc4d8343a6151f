/**
 * Datasets from spreadsheets, and plans as spreadsheets.
 *
 * <p>A workbook is data: formulas, macros and links to other files are refused, and what comes from data is written as text.
 */
@NullMarked
package io.github.dilnytsia.spreadsheet;

import org.jspecify.annotations.NullMarked;
