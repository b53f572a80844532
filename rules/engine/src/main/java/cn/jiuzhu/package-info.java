/** Jiuzhu: what social assistance a household is entitled to, and why. */
package cn.jiuzhu;
