"""Django finds the commands of the house here."""
