import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import Search from "./Search.jsx";
import "./style.css";

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Search />
  </StrictMode>,
);
