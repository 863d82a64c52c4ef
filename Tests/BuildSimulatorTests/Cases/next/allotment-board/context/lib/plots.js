export const plots = [
  { id: "A1", crop: "leeks" },
  { id: "A2", crop: "broad beans" },
  { id: "B4", crop: "rhubarb" },
];
