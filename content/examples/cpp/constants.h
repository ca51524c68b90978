#pragma once

// Prints each code with all its constants; tells whether those of one row have the same number.
bool PrintConstants();
