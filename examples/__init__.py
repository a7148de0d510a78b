"""Short programs that show a use each; docs/examples.md lists them."""
