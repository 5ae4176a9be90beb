"""The arguments of the commands: what may be said, and what holds when it is not said."""
