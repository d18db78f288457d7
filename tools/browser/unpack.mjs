/**
 * Unpacks the fetched Chromium below the folder in its argument and prints the path of its program. Run as a program
 * of its own: the package decides by the environment, read when it loads, what to unpack and where.
 */
const [folder = ""] = process.argv.slice(2);
process.env["TMPDIR"] = folder;
// Makes the package unpack the libraries that a bare Linux lacks.
process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
// Not a literal: the package is installed in this folder only where no browser is found, and types are checked without it.
const NAME = "@sparticuz/chromium";
const { default: chromium } = await import(NAME);
process.stdout.write(await chromium.executablePath());
