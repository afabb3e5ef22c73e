"""What moved in a month or a year, for people, tax offices and spreadsheets."""
