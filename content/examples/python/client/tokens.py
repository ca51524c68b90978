"""The token of the signed-in user."""


class Tokens:
    """A real one would talk to an identity provider."""

    def __init__(self, current):
        self.current = current

    def metadata(self):
        return [("authorization", f"Bearer {self.current}")]

    def refresh(self):
        self.current = "ada-token"
