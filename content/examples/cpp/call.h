#pragma once

// Reads lines of an address and the id of a document, and prints what a call on a connection of its own ends
// with: the number of the code, then the message.
bool CallEach();
