use std::collections::BTreeMap;

/// Parses `key = value` lines; empty lines and comments are skipped.
pub fn parse(text: &str) -> BTreeMap<String, String> {
    text.lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .filter_map(|l| l.split_once('='))
        .map(|(k, v)| (k.trim().to_string(), v.trim().to_string()))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads_pairs() {
        let map = super::parse("# c\nlisten = 0.0.0.0:7000\n");
        assert_eq!(map["listen"], "0.0.0.0:7000");
    }
}
