"""Who is who: members, companies, devices and what each may do."""
