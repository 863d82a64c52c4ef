exports.banner = (name) => `== ${name} ==`;
