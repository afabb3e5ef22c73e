"""Windows; nothing here measures, stores or sends."""
