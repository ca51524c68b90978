"""Prints the codes."""

import grpc


# region constants
def print_constants():
    """Each code is an enum member: its name, its number and a text in words."""
    for code in grpc.StatusCode:
        number, text = code.value
        print(f"{number:2}  grpc.{str(code):<35}  {text}")


# endregion
