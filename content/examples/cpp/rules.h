#pragma once

// Tries the rules of content/examples/README.md that a run can show. Every language prints the same
// lines.
bool PrintRules();
