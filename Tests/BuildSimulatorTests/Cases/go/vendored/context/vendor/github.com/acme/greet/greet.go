package greet

func Hi() string { return "hi from vendor" }
